void f(int x, int y)
{
	x = 0, y = 0;
	g(x, y);
}
