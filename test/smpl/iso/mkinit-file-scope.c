static int my_remove(struct platform_device *pdev)
{
	return 0;
}
static struct platform_driver drv = {
	.probe = my_probe,
	.remove = my_remove,
};
