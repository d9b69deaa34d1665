@@
@@
- #include "local.h"
