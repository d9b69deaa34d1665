@@ type T; T *p; @@
- p = alloc(sizeof(T))
+ p = alloc_for(p)
