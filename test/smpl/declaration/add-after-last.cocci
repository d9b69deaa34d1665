@@
identifier d;
@@
  struct dev *d;
+ struct device *dev;
