@@
expression E;
constant C;
@@
- (E & C) == 0
+ !has(E, C)
