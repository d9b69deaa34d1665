int f(int x)
{
	return call(x, 0, call2(x, 1, 2));
}
