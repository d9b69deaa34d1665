int f(int n)
{
	int x, y;

	y = (x = next(n)) ? 1 : 2;
	put(x);
	return y;
}
