@@
identifier m;
constant C;
@@
- #define m C
+ #define m (C)
