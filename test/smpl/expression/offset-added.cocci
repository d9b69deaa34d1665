@@ expression base, off; @@
- readl(base + off)
+ foo_read(base, off)
