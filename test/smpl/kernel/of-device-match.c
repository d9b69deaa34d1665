static int foo_probe(struct platform_device *pdev)
{
	const struct foo_data *data;

	data = of_match_device(foo_ids, &pdev->dev);
	if (!data)
		return -ENODEV;
	return 0;
}
