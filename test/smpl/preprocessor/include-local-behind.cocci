@@ @@
#include "local.h"
+ #include "other.h"
