void f(void)
{
	struct dev *p;
	int a;

	g(p, a);
}
