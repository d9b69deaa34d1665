@@
@@
+#ifndef FOO
 #define FOO 1
+#endif
