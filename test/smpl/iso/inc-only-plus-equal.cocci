@@ expression E; @@
- E += 1
+ inc(E)
