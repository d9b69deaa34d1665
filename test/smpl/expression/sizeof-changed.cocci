@@ type T; @@
- sizeof(T)
+ size_of_type(T)
