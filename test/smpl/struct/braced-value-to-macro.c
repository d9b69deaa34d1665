static struct s table[] = {
	{ .name = "a" },
	{ .name = "b", },
	{ }
};
