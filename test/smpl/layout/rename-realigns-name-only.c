static int foo_probe(struct platform_device *pdev)
{
	int ret;

	ret = foo_setup(pdev, /* the device */
			pdev->irq,	/* its interrupt */
			0);
	if (foo_setup(pdev, 0, 0) ||
	    foo_setup(pdev,
		      1,
		      2))
		return -EINVAL;
	return ret;
}
