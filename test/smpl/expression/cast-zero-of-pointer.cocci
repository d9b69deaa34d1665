@@
type T;
@@
- (T *)0
+ NULL
