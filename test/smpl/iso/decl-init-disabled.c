void f(void)
{
	int a;

	use(&a);
}

void g(void)
{
	int b = 1;

	use(&b);
}
