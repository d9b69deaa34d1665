@r@
@@
  #include <linux/slab.h>

@depends on !r@
@@
  #include <linux/module.h>
+ #include <linux/slab.h>
