void g(int x)
{
	a();
	b();
}
