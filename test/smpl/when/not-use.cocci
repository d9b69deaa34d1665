@@
identifier x;
expression E;
@@
- x = E;
  ... when != x
- x = 0;
+ x = 0;
