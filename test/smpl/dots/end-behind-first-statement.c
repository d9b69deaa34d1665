void g(int x, int y)
{
	a();
	b();
}
