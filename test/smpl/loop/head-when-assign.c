int f(void)
{
	int i;

	a(i);
	for (i = 0; i < 10; i++)
		c();
	b(i);
}

int g(int i)
{
	a(i);
	for (; i < 10; i++)
		c();
	b(i);
}
