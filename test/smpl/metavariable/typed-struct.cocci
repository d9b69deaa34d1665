@@
struct s *x;
@@
- x->count
+ x->refs
