@@ identifier x; constant char [] c; @@
- char x[] = c;
+ static const char x[] = c;
