@@
struct dev *d;
@@
- d->priv
+ dev_priv(d)
