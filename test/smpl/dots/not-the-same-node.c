void f(int *a, int *b)
{
	drop(a);
	g(a);
	drop(b);
}
