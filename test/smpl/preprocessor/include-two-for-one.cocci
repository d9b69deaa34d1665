@@ @@
- #include <linux/old.h>
+ #include <linux/a.h>
+ #include <linux/b.h>
