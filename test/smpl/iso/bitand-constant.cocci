@@ expression E; @@
- E & FLAG
+ test(E)
