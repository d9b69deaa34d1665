void f(int a, int b)
{
	if (a)
		if (b)
			g(a);
}
