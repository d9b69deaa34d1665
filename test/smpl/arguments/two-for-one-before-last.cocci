@@ expression x; @@
 f(
- g(x), 3,
+ x,
 ..., LAST)
