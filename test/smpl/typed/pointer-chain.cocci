@@
struct dev *d;
@@
- d->old
+ d->new
