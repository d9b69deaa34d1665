void f(int a)
{
	if (a > 1)
		g(a);
	if (h(a))
		return;
}
