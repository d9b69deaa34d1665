void f(int a)
{
	first(a);
	second(a);
	g(a);
	second(a);
	first(a);
}
