@@
@@
 #define WIDTH 4
+#define HEIGHT 8
