@@ expression a, b, c, d; @@
- setup(a, b, c, d)
+ setup_device(a, c, b, d)
