@@ symbol dev; identifier x; @@
- f(dev, x)
+ f(x)
