@@ @@
- f(dev->x)
+ g(dev)
