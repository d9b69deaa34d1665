@@ expression E; @@
- E.count
+ count(E)
