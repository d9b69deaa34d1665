@r@
@@
- old_call()
+ new_call()
@depends on r@
@@
  #include <linux/slab.h>
+ #include <linux/fresh.h>
