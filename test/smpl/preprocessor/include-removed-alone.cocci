@@ @@
- #include <linux/legacy.h>
