@@
expression e;
@@
 #define WIDTH e
+#define HEIGHT e
