@@ expression a, b, c; @@
- a = b = c;
+ b = c;
+ a = b;
