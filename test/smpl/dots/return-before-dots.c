void f(int x, int y)
{
	a();
	return;
}
