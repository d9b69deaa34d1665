@@
@@
  #include <linux/kernel.h>
+ #define FEATURE 1
