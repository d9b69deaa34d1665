static int foo_remove(struct platform_device *pdev)
{
	struct foo *f = get(pdev);

	free_irq(f->irq, f);
	stop(f);
	return 0;
}

static int bar_remove(struct platform_device *pdev)
{
	free_irq(1, 2);
	return 0;
}

static struct platform_driver foo_driver = {
	.probe = foo_probe,
	.remove = foo_remove,
	.driver = {
		.name = "foo",
	},
};
