@@
constant c;
@@
- (1 << c)
+ BIT(c)
