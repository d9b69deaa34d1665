@@ identifier f; parameter list ps; @@
- int f(struct device *dev, ps)
+ int f(struct context *ctx, struct device *dev, ps)
  { ... }
