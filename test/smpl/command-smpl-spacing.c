int f(int x)
{
	return add(x, 2);
}
