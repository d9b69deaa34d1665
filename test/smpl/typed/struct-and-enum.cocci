@@
struct s *x;
enum e y;
@@
- both(x, y)
+ each(x, y)
