@@ int x; @@
- use(x)
+ used(x)
