@@
expression x, E;
@@
- x = old(E)
+ set(x, E)
