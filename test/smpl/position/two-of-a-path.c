void f(int x)
{
	a(x);
	b(x);
	a(3);
	b(4);
}
