@@
@@
  #include <linux/clk.h>
+ #include <linux/reset.h>
