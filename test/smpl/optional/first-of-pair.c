void f(int x)
{
	a(x);
	b(x);
	b(x + 1);
	a(x);
}
