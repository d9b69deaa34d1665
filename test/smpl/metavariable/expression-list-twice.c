void h(int a)
{
	f(a, 1);
	g(a, 1);
	f();
	g();
	f(1);
	g(2);
}
