@@
initializer list is;
identifier x;
@@
- struct s x = { is };
+ struct s x = { is, .last = 1 };
