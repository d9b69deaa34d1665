@@
expression x, E;
@@
  x =
- old(E)
+ new(E)
