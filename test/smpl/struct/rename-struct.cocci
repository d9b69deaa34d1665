@@
@@
- struct old
+ struct new
