@@
expression E1, E2;
@@
- E1 % E2
+ done(E1, E2)
