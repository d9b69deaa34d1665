int g(void)
{
	BUG_ON(a);
	BUG_ON(!b || c);
	if (BUG_ON(d))
		return 1;
	if (x)
		BUG_ON(1);
}
