@@
type T;
@@
- (T)malloc(...)
+ xmalloc()
