static struct drv d = {
	.name = "x",
	.remove = p,
};

static struct drv e = { .name = "y", .remove = q };
