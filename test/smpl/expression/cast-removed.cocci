@@
expression E;
type T;
@@
- (T *)kzalloc(E)
+ kzalloc(E)
