int f(int a)
{
	int ret;

	g(a);
	ret = h(a);
	return ret;
}
