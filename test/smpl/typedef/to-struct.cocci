@r@
type T;
identifier s;
@@
- typedef struct s { ... } T;
+ struct s { int a; };
