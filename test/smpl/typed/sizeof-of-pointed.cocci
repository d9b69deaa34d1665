@@ type T; T *p; expression n; @@
- p = calloc(n, sizeof(T))
+ p = new_array(n, p)
