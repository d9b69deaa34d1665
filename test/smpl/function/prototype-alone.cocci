@@
@@
- int start(struct dev *d);
+ int start(struct dev *d, int n);
