static struct dev d = {
	.name = "d",
	.n = 3,
};
