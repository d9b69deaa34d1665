@@
identifier x;
@@
  int x = 3;
+ int y = 4;
