static const struct foo_ops ops = {
	.owner		= THIS_MODULE,
	.probe		= foo_probe,
	.remove		= foo_remove,	/* never fails */
	.shutdown	= foo_shutdown,
};

static struct foo_ops last = {
	.driver = {
		.name = "x",
	},
	.remove = last_remove
};
