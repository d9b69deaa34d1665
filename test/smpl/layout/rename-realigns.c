static int foo_probe(struct platform_device *pdev)
{
	struct foo *foo = platform_get_drvdata(pdev);
	int ret;

	ret = foo_setup(foo, &pdev->dev, foo->regs,
			foo->irq, foo->flags);
	if (ret)
		return ret;

	return foo_setup(foo, NULL,
		foo->regs, 0, 0);
}
