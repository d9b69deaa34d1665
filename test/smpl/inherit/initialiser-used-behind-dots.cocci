@@
identifier x;
expression E;
@@
  int x = E;
  ...
- use(x)
+ use2(x, E)
