void f(int a)
{
	g(NULL);
	g(a, NULL);
	h(a, g(NULL, a), a);
}
