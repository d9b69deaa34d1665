@@
expression E;
identifier x;
@@
- E->x.old
+ E->x.fresh
