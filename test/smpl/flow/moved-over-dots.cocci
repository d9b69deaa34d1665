@@
expression E;
@@
- prepare(E);
  ... when != E
+ prepare(E);
  use(E);
