@@
identifier x;
@@
- static int x = 0;
+ static int x;
