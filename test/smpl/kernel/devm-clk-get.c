static int foo_probe(struct foo *foo)
{
	foo->clk = clk_get(foo->dev, "bus");
	if (IS_ERR(foo->clk))
		return PTR_ERR(foo->clk);

	foo_reset(foo);
	clk_put(foo->clk);
	return 0;
}
