@@ expression x, n; expression list es; @@
  x = devm_kzalloc(n, ...);
  if (!x) {
-	dev_err(es);
	return -ENOMEM;
  }
