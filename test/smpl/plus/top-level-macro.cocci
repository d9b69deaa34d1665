@@
@@
  #include <linux/slab.h>
+
+ #define NAME "name"
+ #define DOUBLE(x) ((x) * 2)
