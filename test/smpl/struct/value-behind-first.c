static struct drv d = {
	.name = "x",
	.probe = p,
};

static struct drv e = {
	.probe = p,
	.name = "y",
};

static struct drv f = { .name = "z" };
