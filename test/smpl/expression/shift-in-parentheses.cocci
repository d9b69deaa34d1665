@@
expression E;
@@
- (1 << E)
+ BIT(E)
