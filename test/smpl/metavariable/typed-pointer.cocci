@@ struct foo *p; expression E; @@
- set(p, E)
+ foo_set(p, E)
