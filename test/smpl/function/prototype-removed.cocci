@@
@@
- int probe(struct device *device, int flags) { ... }
