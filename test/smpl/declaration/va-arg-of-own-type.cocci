@@ type T; identifier x; @@
- T x = va_arg(ap, T);
+ NEXT(T, x);
