void f(int a)
{
	int i;

	for (i = 0; i < a; i++)
		g(i);
}
