static int foo_probe(struct device *dev, struct foo *foo)
{
	int ret = foo_get(foo);

	if (ret) {
		if (ret != -EPROBE_DEFER)
			dev_err(dev, "no foo\n");
		return ret;
	}
	return 0;
}
