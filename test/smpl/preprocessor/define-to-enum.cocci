@@
identifier m;
expression E;
@@
- #define m E
+ enum { m = E };
