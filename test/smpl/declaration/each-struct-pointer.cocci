@@
identifier x;
@@
- struct s *x;
+ new_t x;
