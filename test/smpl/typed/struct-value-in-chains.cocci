@@
struct s x;
identifier f;
@@
- x.f
+ G(&x, f)
