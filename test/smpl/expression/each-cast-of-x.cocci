@@
type T;
@@
- (T)x
+ done()
