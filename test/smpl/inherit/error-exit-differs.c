int f(int x)
{
	c(1);
	c(2);
	a();
	if (x)
		return 1;
	return 2;
}
