@@ @@
- warn("failed")
+ warn("failed\n")
