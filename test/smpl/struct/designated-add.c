static struct driver d = {
	.name = "d",
	.probe = my_probe,
};
