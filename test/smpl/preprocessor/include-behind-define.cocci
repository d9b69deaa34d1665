@@
@@
 #define WIDTH 4
+#include <linux/bar.h>
