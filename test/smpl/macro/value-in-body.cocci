@@ @@
- old_limit()
+ fresh_limit(0)
