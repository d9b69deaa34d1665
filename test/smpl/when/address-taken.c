void f(void)
{
	int a = 0;

	g();
	a = read();
	h(a);
}

void k(void)
{
	int a = 0;

	g(&a);
	a = read();
}
