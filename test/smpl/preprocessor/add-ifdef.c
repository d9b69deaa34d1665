void f(int a)
{
	g(a);
	trace(a);
	h(a);
}
