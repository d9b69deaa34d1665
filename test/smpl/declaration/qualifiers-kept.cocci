@@
identifier x;
expression E;
@@
- int x = E;
+ long x = E;
