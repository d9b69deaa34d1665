@@
expression E;
@@
- E == NULL
+ done(E)
