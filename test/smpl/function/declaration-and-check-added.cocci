@@
identifier f;
@@
  f(...) {
+ int n;
+
+ n = start();
+ if (n)
+	return;
  ...
  }
