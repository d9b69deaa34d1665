@@
expression A;
type T;
@@
- (T)A
+ A
