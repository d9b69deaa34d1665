static struct pdriver d = {
	.driver = {
		.name = "d",
		.owner = THIS_MODULE,
	},
	.probe = my_probe,
};
