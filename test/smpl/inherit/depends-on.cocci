@r@
@@
  #include <linux/old.h>

@depends on r@
expression E;
@@
- old_call(E)
+ new_call(E)
