@@ expression E; identifier x; @@
- struct s x = { .a = E };
+ struct s x;
+ init(&x, E);
