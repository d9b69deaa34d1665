void f(void)
{
	g(a(1));
	g(b(2));
}
