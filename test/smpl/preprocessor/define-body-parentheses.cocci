@@
identifier m, x;
expression E;
@@
- #define m(x) E
+ #define m(x) (E)
