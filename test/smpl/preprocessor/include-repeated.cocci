@@
@@
 #include <linux/pagemap.h>
-#include <linux/pagemap.h>
