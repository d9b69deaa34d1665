@@ @@
- #include <asm/uaccess.h>
+ #include <linux/uaccess.h>
