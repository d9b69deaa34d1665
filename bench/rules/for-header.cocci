@@ iterator name for_range; identifier i; expression E; @@
- for (i = 0; i < E; i++)
+ for_range(i, E)
  { ... }
