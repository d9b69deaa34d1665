static struct foo_ops b = {
	.probe	= foo_probe,	/* first */
	.remove	= foo_remove,
};
