@@
expression E; identifier i;
@@
- i(E)
+ done(E, i)
