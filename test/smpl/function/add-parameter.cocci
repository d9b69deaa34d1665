@@
identifier d;
@@
  int probe(struct dev *d
+ , int flags
  ) { ... }
