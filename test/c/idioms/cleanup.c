int f(struct dev *d)
{
	struct thing *p __free(kfree) = kzalloc(sizeof(*p), GFP_KERNEL);
	void *buf __free(kvfree) = NULL;
	char *name __free(kfree) = kstrdup(d->name, GFP_KERNEL), *x = NULL;
	struct device_node *np __free(device_node) = of_find_node_by_name(NULL, "x");
	struct put *q __free(put_thing);
	struct cxl_port *port __free(put_cxl_port) =
		find_port(d, NULL);
	int __free(fn) *z = g();
	unsigned long *bits __cleanup(free_bits) = g();
	struct file *file __free(fput) = fget(3);
	for (int i = 0; i < 3; i++) {
		struct x *y __free(kfree) = g(i);
		h(y);
	}
	return_ptr(p);
	return no_free_ptr(p);
	retain_and_null_ptr(p);
}
