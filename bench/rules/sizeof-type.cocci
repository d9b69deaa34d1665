@@ type T; @@
- sizeof(T)
+ SIZE_OF(T)
