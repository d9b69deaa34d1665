@@
declaration d;
identifier f, p;
@@
  void f(struct s *p) {
+ int extra;
  d
  ...
  }
