@r@
initialiser I;
@@
struct s x = I;
@@
initialiser r.I;
identifier y;
@@
- struct s y = I;
+ struct s y = DEFAULT;
