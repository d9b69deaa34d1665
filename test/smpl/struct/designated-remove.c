static struct driver d = {
	.name = "d",
	.owner = THIS_MODULE,
	.probe = my_probe,
};
