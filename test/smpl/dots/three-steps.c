void f(int a, int b)
{
	first(a);
	g(a);
	second(a);
	g(b);
	third(a);
}

void h(int a)
{
	first(a);
	third(a);
}
