@@ expression a, b, c, d; @@
- init(a, b, c, d)
+ init(a, d)
