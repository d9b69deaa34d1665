@@
identifier f;
@@
  void f(struct dev *d) {
+ int err;
  ...
  }
