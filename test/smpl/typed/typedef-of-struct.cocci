@@
typedef dev_t2;
dev_t2 *d;
identifier f;
@@
- d->f
+ get(d, f)
