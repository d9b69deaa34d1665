@@ expression E; type T; identifier m; @@
- container_of(E, T, m)
+ to(T, E)
