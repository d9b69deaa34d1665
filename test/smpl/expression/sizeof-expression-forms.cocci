@@ expression E; @@
- sizeof E
+ SIZE(E)
