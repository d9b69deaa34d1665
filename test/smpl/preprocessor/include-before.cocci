@@ @@
+ #include "first.h"
  #include <stdio.h>
