@@ identifier x; expression E; @@
  struct foo *x = get(E);
  <...
- x->old
+ x->fresh
  ...>
