@@ expression E; @@
- if (E == 0)
+ if (is_zero(E))
  h();
