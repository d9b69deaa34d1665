@first@
@@
  #include <linux/...>
+ #include <linux/first.h>
