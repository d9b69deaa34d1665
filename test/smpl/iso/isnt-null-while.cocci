@@ expression *E; @@
- while (E != NULL)
+ while (more(E))
  { ... }
