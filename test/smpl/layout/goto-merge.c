static int f(struct foo *foo)
{
	int ret = 0;

	if (!foo->bar) {
		dev_err(foo->dev, "no bar\n");
		ret = -ENOMEM;
		goto out;
	}
	if (!foo->baz) {
		ret = -ENODEV;	/* nothing there */
		goto out;	/* leave */
	}
out:
	return ret;
}
