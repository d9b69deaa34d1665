@@
expression e;
type T, U;
@@
- (T)(U)e
+ (T)e
