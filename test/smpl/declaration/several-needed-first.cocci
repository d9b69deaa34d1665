// What is left of a declaration stands behind the name that it needs.
@@
identifier x;
constant c;
@@
- int x = c;
+ long x = c;
