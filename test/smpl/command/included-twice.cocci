#include "included-rules.cocci"

@r depends on shared@
identifier f;
@@
- f(TAG)
+ f(NEW_TAG)

@depends on !shared@
identifier f;
@@
- f(TAG)
+ f(NO_TAG)
