@@
identifier x;
expression E;
@@
- E->x = x;
+ set(E, x);
