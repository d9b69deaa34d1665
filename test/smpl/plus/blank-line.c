void f(int a)
{
	begin(a);
	g(a);
}
