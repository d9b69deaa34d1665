@@ @@
- "foo"
+ "bar"
