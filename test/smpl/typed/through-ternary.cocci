@@
struct dev *d;
@@
- use(d)
+ use_dev(d)
