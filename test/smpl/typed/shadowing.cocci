@@
struct s *x;
@@
- put(x)
+ put_s(x)
