static int my_remove(struct platform_device *d)
{
	g(d);
	return 0;
}
