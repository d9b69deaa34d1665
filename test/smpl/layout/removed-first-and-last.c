void f(int a)
{
	trace(a);

	g();

	trace(a);
}

void g(int a)
{
	int b;

	trace(a);

	g();
	trace(a);
}

void h(int a)
{
	trace(a);
}

void k(int a)
{
	int b = a;

	trace(a);
}
