int f(int a)
{
	int ret = 0;

	g(a);
	h(a);
	return ret;
}

int k(int a)
{
	int ret = 0;

	ret = g(a);
	return ret;
}
