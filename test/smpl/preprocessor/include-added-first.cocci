@@ @@
+ #include <linux/bits.h>
#include <linux/kernel.h>
