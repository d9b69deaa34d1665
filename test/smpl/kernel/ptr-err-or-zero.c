static int foo_a(struct foo *foo)
{
	foo->clk = foo_clk(foo);
	if (IS_ERR(foo->clk))
		return PTR_ERR(foo->clk);
	else
		return 0;
}

static int foo_b(struct foo *foo)
{
	foo->clk = foo_clk(foo);
	if (IS_ERR(foo->clk))
		return PTR_ERR(foo->clk);

	return 0;
}
