@@
type T;
identifier x;
@@
- \(T \& const struct s *\) x;
+ T *x;
