void f(int x)
{
	a();
	b();
	b();
}
