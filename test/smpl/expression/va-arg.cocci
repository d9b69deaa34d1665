@@ expression E; @@
- va_arg(E, int)
+ next_int(E)
