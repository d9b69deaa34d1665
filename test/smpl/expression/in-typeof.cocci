@@ @@
- old
+ fresh
