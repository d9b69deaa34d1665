@@ expression e, dev; constant c; @@
- if (e != -EPROBE_DEFER)
-	dev_err(dev, c);
- return e;
+ return dev_err_probe(dev, e, c);
