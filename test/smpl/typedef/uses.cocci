@@
typedef old_t;
@@
- old_t
+ struct old
