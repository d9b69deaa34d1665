void f(int a)
{
	open_it(a);
	if (a > 1)
		g(a);
	else
		h(a);
	close_it(a);
}
