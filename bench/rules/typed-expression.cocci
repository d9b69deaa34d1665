@@ struct device *d; identifier f; @@
- d->f
+ dev_get(d, f)
