@@ expression E; @@
- E == '\0'
+ is_end(E)
