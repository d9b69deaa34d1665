void f(int x)
{
	(void)g(x);
	if (x)
		(void)h(x);
	(void)x;
}
