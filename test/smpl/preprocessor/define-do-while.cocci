@@
identifier m, x;
@@
#define m(x) do { \
-	old(x); \
+	fresh(x); \
 } while (0)
