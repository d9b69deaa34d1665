void f(int x)
{
	a(x);
	b(x);
	c();
	a(x + 1);
	c();
	b(x);
}
