void f(int a)
{
	stamp(a);
	g(a);
}
