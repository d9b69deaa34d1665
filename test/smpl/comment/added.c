void f(int a)
{
	g(a);
	call(a);
}
