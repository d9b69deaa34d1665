int f(int x, int y)
{
	g(&x, x & y, &x->y[3], &&x, & y);
	return 0;
}
