@@ @@
- 5
+ FIVE
