@@
identifier s;
initialiser list[2] is;
initialiser i;
@@
struct s v = { is,
- i
+ 7
, ... };
