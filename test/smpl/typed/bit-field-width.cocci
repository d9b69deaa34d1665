@@ int:4 x; @@
- use(x)
+ four(x)
