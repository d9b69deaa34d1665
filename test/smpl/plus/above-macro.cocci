@@
identifier m;
expression E;
@@
+ #define m (E)
- #define m E
