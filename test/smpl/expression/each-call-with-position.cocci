@@
expression E; position p;
@@
- f(E)@p
+ done(E)
