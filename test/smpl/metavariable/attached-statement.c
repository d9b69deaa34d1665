void f(int *a)
{
	free_it(a);
	g(a);
}
