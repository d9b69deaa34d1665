@@
identifier m;
identifier list ps;
expression e;
@@
- #define m(ps) wrap(e)
+ #define m(ps) cover(e)
