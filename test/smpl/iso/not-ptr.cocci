@@ expression *E; @@
- if (E == NULL)
+ if (none(E))
  h();
