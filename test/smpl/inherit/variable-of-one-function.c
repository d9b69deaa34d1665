void f(void)
{
	int v;

	v = risky();
	check(v);
}
void g(void)
{
	int v;

	check(v);
}
