@@ @@
- typeof(x) y;
+ int y;
