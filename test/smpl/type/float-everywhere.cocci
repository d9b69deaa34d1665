@@ @@
- float
+ double
