int g(int x)
{
	a();
	b();
}
