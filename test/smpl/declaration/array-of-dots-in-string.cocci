@@ identifier x; @@
- char x[] = "...";
+ const char *x = "...";
