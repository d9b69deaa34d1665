int one(void)
{
	return mark();
}
int two(void)
{
	reg(one, 1);
	reg(two, 2);
	reg2(one, x + 1);
}
