@@
expression E;
@@
- (E) * 8
+ bits(E)
