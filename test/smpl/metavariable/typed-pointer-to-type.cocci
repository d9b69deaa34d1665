@@ type T; T *E; @@
- alloc(E, sizeof(T))
+ alloc_for(E)
