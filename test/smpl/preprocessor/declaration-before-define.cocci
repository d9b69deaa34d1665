@@
@@
+extern int width;
 #define WIDTH 4
