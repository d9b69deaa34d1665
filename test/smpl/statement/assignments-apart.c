void f(int x, int y)
{
	x = y = 0;
}
