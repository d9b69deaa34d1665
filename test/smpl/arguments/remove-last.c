int f(int x)
{
	return call(x, 0) + call(g(x, 1), NULL);
}
