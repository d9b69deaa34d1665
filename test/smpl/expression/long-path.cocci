@@
expression E;
@@
- E->a.b[0].c
+ get(E)
