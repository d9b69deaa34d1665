@@ expression v, a; @@
- writel(v, a)
+ iowrite32(v, a)
