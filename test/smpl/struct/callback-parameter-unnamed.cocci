@@ identifier cb; @@
 struct ops {
  ...
- int (*cb)(struct file *);
+ int (*cb)(struct file *, int);
  ...
 };
