@@
expression E;
@@
- E->n--
+ dec(E)
