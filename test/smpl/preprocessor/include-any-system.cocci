@@
@@
  #include <...>
+ #include <linux/new.h>
