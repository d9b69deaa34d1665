@@ identifier cb, a; @@
 struct ops {
  ...
  int (*cb)(struct file *a
+  , int flags
  );
  ...
 };
