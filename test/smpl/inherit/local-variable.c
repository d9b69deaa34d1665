void f(void)
{
	int a;
	a = get();
	b();
	free(a);
}
