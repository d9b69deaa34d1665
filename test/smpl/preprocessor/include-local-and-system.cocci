@@
@@
- #include "old.h"
+ #include <lib/old.h>
