@@
expression x, E;
@@
- x = old(E)
+ x = new(E)
