@@
identifier s =~ "^old_";
struct s *p;
@@
- p->refs
+ p->count
