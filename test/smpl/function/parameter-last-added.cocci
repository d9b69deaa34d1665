@@
@@
  int start(struct dev *d
+ , int n
  ) { ... }
