@@ @@
- #include <linux/kernel.h>
+ #include <linux/kernel.h>
+ #include <linux/minmax.h>
