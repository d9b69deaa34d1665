@@
expression x;
@@
- x-- > 0
+ dec(x)
