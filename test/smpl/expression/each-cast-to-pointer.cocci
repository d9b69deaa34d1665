@@
expression E; type T;
@@
- (T *)E
+ done(E)
