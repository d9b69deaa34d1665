@@
struct dev *d;
expression E;
@@
- d->flags |= E
+ set_flags(d, E)
