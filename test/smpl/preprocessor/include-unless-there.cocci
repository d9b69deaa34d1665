@has@
@@
 #include <linux/fresh.h>
@r depends on !has@
@@
 #include <...>
+ #include <linux/fresh.h>
