@@
identifier x;
@@
- int
+ long
  x;
