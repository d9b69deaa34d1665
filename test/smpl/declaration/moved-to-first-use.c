int f(void)
{
	int a;
	int b;

	b = 2;
	a = 1;
	return a + b;
}
