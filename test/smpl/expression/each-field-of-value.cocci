@@
expression E;
@@
- E.a
+ done(E)
