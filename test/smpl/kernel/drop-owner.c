static struct platform_driver foo_driver = {
	.probe = foo_probe,
	.driver = {
		.name = "foo",
		.owner = THIS_MODULE,
		.pm = &foo_pm,
	},
};

static struct platform_driver bar_driver = {
	.driver = {
		.name	= "bar",
		.owner	= THIS_MODULE,
	},
};
