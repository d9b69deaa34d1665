@@
expression E; identifier i;
@@
- E->i(...)
+ done(E)
