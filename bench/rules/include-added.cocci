@@ @@
#include <linux/slab.h>
+ #include <linux/added.h>
