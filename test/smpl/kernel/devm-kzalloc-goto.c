static int foo_probe(struct platform_device *pdev)
{
	struct foo *foo;
	int ret;

	foo = kzalloc(sizeof(*foo), GFP_KERNEL);
	if (!foo)
		return -ENOMEM;

	ret = foo_init(foo);
	if (ret)
		return ret;

	platform_set_drvdata(pdev, foo);
	return 0;
}

static int foo_remove(struct platform_device *pdev)
{
	struct foo *foo = platform_get_drvdata(pdev);

	foo_exit(foo);
	kfree(foo);
	return 0;
}
