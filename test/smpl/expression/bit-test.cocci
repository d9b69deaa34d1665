@@
expression E;
@@
- (E & FLAG_ON) != 0
+ is_on(E)
