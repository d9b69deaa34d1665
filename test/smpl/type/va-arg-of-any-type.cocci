@@ type T; expression ap; @@
- va_arg(ap, T)
+ NEXT(T)
