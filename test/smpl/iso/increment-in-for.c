int h(int a, int n)
{
	for (a = 0; a < n; a++)
		g();
	for (a = 0; a < n; ++a)
		g();
	for (a = 0; a < n; a += 1)
		g();
}
