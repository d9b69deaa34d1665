@@
@@
  int probe(...) { ... }
+
+ int remove(struct dev *d)
+ {
+	return 0;
+ }
