@r@
identifier x;
expression E;
@@
  struct old *x = old_get(E);

@@
identifier r.x;
@@
- old_use(x)
+ fresh_use(x)
