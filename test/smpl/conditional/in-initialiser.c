static struct ops driver = {
	.name = "x",
#ifdef CONFIG_PM
	.suspend = my_suspend,
#endif
	.probe = my_probe,
};
