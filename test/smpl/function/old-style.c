int f(x, y)
	int x;
	char *y;
{
	old(y);
	return x;
}
