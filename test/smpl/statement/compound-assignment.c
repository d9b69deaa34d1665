int f(int x, int *p)
{
	x = x + 3;
	p[x] = p[x] + x;
	x = 3 + x;
	return x;
}
