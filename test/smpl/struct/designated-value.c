static struct driver d = {
	.name = "d",
	.suspend = my_suspend,
	.id = 3,
};
