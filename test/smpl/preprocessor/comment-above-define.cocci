@@
@@
+/* the width */
 #define FOO 1
