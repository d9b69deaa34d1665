@r disable optional_qualifier@
identifier s;
position p;
@@
static struct ops s@p = { ... };
@@
identifier r.s;
position r.p;
@@
static
+ const
struct ops s@p = { ... };
