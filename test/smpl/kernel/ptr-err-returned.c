int f(void)
{
	c = devm_clk_get(d, 0);
	if (IS_ERR(c)) {
		err("x");
		return -EINVAL;
	}
	c = devm_clk_get(d, 0);
	if (IS_ERR(c))
		return -EINVAL;
	return 0;
}
