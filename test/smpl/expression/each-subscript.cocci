@@
expression E, E1;
@@
- E[E1]
+ done(E, E1)
