@@
expression E;
type T1 = {char, int};
@@
- (T1)E
+ (long)E
