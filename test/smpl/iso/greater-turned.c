void h(int x, int y)
{
	if (x > y)
		g();
	if (y < x)
		g();
	if (x >= y)
		g();
}
