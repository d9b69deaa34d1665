@@
expression E;
@@
- x = E
+ done(E)
