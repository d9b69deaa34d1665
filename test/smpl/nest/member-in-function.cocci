@@
identifier f, x;
@@
  f(struct s *x) {
  <+...
- x->old
+ x->new
  ...+>
  }
