@@
@@
 #define FOO 1
+#define BAR 2
+#define BAZ 3
