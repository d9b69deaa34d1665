@@
@@
- #include "old.h"
+ #include "new.h"
