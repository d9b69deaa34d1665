@@ @@
#include <linux/slab.h>
+ #include <linux/string.h>
