@@
struct s *x;
identifier f;
@@
- x->f
+ S(x)->f
