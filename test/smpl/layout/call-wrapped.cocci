@@ expression E; @@
- get(E)
+ check(get(E), __func__)
