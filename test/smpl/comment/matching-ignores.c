int f(int x)
{
	return plus(x, /* one */ 1);
}
