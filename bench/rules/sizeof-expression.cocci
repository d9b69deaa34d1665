@@ expression E; @@
- sizeof(*E)
+ sizeof_pointed(E)
