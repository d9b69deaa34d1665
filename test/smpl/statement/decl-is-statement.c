int f(int x)
{
	int y = 3;
	a();
	b();
	a();
	c();
}
