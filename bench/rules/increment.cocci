@@ expression E; @@
- E++
+ inc(E)
