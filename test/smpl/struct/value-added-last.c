static struct dev d = {
	.n = 3,
	.name = "d",
};
