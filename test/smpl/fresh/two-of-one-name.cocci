@@
identifier f;
fresh identifier g = "old_" ## f, k = "new_" ## f;
@@
- int f(void)
+ int g(void)
  {
+ k();
  ...
  }
