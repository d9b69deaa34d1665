void f(int a)
{
	open_it(a);
	if (a > 1) {
		g(a);
		close_it(a);
	} else {
		close_it(a);
		h(a);
	}
}
