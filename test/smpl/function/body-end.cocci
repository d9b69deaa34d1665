@@
identifier f;
@@
  void f(struct unlocked *u)
  {
  ...
+ leave(u);
  }
