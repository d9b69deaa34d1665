@@ expression union *E; @@
- put(E)
+ put_union(E)
