int f(int x, int *p)
{
	x += 1;
	*p += 1;
	p[x] += 1;
	x += 2;
	return x;
}
