int f(int x, int y)
{
	if (x != NULL && y) g();
	return 0;
}
