void f(int x)
{
	a(x);
	if (x)
		b(x);
	else
		b(x);
}
void g(int x)
{
	a(x);
	b(x);
	a(x);
	b(x);
}
