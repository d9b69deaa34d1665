@r type@
@@
- struct old
+ struct new
