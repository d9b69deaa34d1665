@@
identifier x = {a, b};
@@
  int x;
+ added();
