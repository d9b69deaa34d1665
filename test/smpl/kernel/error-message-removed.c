static int foo_probe(struct device *dev, struct foo *foo)
{
	foo->p = devm_kzalloc(dev, sizeof(*foo->p), GFP_KERNEL);
	if (!foo->p) {
		dev_err(dev, "no memory\n");
		return -ENOMEM;
	}

	return 0;
}
