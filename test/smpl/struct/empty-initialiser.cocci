@@
identifier x;
@@
- int x[10] = {0};
+ int x[10] = {};
