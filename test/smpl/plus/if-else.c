void f(int a)
{
	apply(a);
	g(a);
}
