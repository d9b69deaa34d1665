@@ expression E; @@
- !!E
+ to_bool(E)
