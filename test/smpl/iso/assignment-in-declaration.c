int h(int a)
{
	int b = old(a), c;

	c = old(b);
	return c;
}
