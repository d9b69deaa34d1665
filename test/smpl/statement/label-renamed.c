int f(int a)
{
	g(a);
fail:
	h(a);
	return 1;
}
