@@
expression E1, E2, E3;
@@
- E1 ? E2 : E3
+ done(E1, E2, E3)
