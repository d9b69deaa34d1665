@@
@@
- struct old_name
+ struct fresh_name
