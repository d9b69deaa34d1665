#include "included-rules.cocci"

@depends on shared@
expression E;
@@
- old(E)
+ new(E)
