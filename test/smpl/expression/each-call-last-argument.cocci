@@
expression E;
@@
- f(..., E)
+ done(E)
