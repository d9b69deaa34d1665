@@
identifier f;
statement list ss;
@@
  void f(void) {
+ enter();
  ss
+ leave();
  }
