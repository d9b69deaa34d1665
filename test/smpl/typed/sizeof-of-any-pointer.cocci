@@ type T; @@
- sizeof(T *)
+ PTR
