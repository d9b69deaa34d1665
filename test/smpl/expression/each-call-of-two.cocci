@@
expression E1, E2;
@@
- f(E1, E2)
+ done(E1, E2)
