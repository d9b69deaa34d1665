@@
@@
- struct old;
+ struct new;
