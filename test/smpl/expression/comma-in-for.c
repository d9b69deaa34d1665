void g(int i, int j)
{
	for (i = 0, j = 1; i < j; i++, j--)
		f(i, j);
	i = 1, j = 2;
	f((i, j), 3);
}
