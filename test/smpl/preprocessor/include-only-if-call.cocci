@r@ @@
  kmalloc(...)
@depends on r@ @@
  #include <linux/kernel.h>
+ #include <linux/slab.h>
