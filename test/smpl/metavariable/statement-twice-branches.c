void f(int a)
{
	if (a)
		g(a);
	else
		g(a);
	if (a)
		g(a);
	else
		h(a);
}
