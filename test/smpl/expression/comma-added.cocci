@@
expression x, y;
constant C;
@@
- x = y = C
+ x = C, y = C
