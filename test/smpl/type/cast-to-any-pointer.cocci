@@
expression E;
type T;
@@
- (T *)kmalloc(E)
+ kmalloc(E)
