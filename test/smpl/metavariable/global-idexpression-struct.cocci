@@
global idexpression struct s *x;
@@
- use(x)
+ use_global(x)
