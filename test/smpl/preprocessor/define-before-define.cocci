@@
@@
+#define HEIGHT 8
 #define WIDTH 4
