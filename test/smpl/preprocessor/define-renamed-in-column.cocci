@@
expression e;
@@
-#define OLD e
+#define NEW e
