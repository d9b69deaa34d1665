@@
expression E;
@@
- E == 0
+ done(E)
