int f(int a)
{
	return g(TAG);
}
