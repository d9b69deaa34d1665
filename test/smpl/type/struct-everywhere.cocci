@@
@@
- struct old_dev
+ struct dev
