@@
identifier s;
identifier x;
@@
- struct s *x;
+ struct s x;
