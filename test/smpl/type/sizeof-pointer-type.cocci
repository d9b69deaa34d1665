@@ type T; @@
- sizeof(T *)
+ PTR_SIZE
