@@
identifier f, x;
@@
 int f(struct s *x) {
+ trace(x);
  ...
 }
