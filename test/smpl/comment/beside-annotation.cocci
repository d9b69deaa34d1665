@@
type T;
expression E;
@@
- (T *)E
+ as_pointer(T, E)
