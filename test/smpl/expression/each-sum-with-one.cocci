@@
expression E;
@@
- E + 1
+ done(E)
