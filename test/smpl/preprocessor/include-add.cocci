@@
@@
  #include <linux/list.h>
+ #include <linux/llist.h>
