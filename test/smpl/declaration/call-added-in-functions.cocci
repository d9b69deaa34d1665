@@
identifier x;
@@
  int x;
+ added();
