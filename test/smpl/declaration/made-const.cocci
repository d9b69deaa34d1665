@@ identifier x; expression E; @@
- char *x = E;
+ const char *x = E;
