@@
expression E1, E2; binary operator bop;
@@
- E1 bop E2
+ done(E1, E2)
