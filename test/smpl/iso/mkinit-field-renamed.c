static struct platform_driver drv = {
	.probe = my_probe,
	.remove = my_remove,
};
void g(struct platform_driver *d)
{
	struct platform_driver e;
	e.remove = x;
	d->remove = y;
}
