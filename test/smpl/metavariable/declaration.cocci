@@
declaration d;
identifier f;
@@
  void f(struct s *p) {
+ int extra;
  d
  ...
  }
