void f(int *a, int *b)
{
	free_it(a);
	if (b)
		use(b);
	use(a);
}
