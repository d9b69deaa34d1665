@@ expression E; @@
- set(E, 0)
+ clear(E)
