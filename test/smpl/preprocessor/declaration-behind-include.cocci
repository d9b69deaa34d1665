@@
@@
 #include <a.h>
+
+static int debug;
