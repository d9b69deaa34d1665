@@
type T;
identifier x;
@@
- \(T \& struct s *\) x;
+ T *x;
