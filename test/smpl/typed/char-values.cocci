@@ char c; @@
- put(c)
+ putc(c)
