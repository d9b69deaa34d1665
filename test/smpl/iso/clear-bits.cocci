@@
expression x, y;
@@
- x = x & ~y;
+ clear_bits(x, y);
