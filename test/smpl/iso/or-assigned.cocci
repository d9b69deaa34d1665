@@
expression x, y;
@@
- x = x | y;
+ set_bits(x, y);
