@@ expression E; @@
- &E->dev
+ to_dev(E)
