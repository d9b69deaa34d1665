@@
expression E;
identifier f;
@@
- &E->f
+ addr(E, f)
