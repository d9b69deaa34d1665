@@
identifier f;
@@
- f
+ f_checked
  (...) {
  <+...
  check()
  ...+>
  }
