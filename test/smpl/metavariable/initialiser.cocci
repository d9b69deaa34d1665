@@
identifier x;
initialiser I;
@@
- struct ops x = I;
+ static struct ops x = I;
