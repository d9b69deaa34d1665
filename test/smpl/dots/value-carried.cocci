@@
expression E, F;
identifier x;
@@
- x = read_one(E);
+ x = read_two(E, F);
  ... when != x = E
- adjust(x, F);
