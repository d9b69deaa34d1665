@@ @@
- old();
+ fresh();
