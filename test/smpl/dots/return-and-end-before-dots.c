void f(int x, int y)
{
	a();
	if (x)
		return;
	b();
}
