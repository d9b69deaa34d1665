@@
identifier x;
expression E;
@@
- static int x = E;
+ static long x = E;
