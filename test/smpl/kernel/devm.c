static int my_probe(struct platform_device *pdev)
{
	struct clk *c;

	c = clk_get("bus");
	if (IS_ERR(c))
		return PTR_ERR(c);
	return 0;
}

static int my_remove(struct platform_device *pdev)
{
	struct priv *p = get(pdev);

	clk_put(p->clk);
	return 0;
}

static struct platform_driver driver = {
	.probe = my_probe,
	.remove = my_remove,
};
