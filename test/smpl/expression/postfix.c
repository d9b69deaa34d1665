void f(void)
{
	int i;

	i++;
	++i;
	for (i = 0; i < 3; i++)
		g(i);
}
