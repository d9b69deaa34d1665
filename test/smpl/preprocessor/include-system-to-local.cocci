@@ @@
- #include <foo.h>
+ #include "foo.h"
