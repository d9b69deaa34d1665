@@ expression E; @@
- while (get(E) == 0)
+ while (empty(E))
  h();
