@@
identifier x;
@@
+ long x = 1;
- int x = 1;
