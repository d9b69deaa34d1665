@@ @@
- "old name"
+ "fresh name"
