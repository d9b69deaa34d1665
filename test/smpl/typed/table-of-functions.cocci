@@
struct ops *o;
expression E;
@@
- o->start(E)
+ start(o, E)
