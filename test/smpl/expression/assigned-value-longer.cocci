@@
identifier x;
expression E;
@@
  x = old(E)
+ + 1
