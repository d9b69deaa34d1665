@@ expression E; @@
- show("%d", E)
+ show("%u", E)
