@@
expression x;
constant C;
@@
- x = C
+ x = wrap(C)
