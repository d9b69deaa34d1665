@@ expression E; type T; @@
- put((T)E)
+ put_cast(E)
