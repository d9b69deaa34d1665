@@
expression E;
@@
- (int)E
+ done(E)
