@@
initialiser I;
identifier x;
@@
- int x = I;
+ int x;
