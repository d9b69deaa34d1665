static int foo_remove(struct platform_device *pdev)
{
	struct foo *f = get(pdev);

	if (!f)
		return 0;
	put(f);
	return 0;
}
