void h(int a)
{
	f(g(1));
	f(a, g(a, 1), b);
	f(g(a, 1, 2));
}
