@@ expression E; @@
- E != BAD
+ good(E)
