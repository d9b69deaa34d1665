@@ expression *E; @@
- sizeof(E)
+ sizeof(*E)
