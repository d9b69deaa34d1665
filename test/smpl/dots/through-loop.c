void f(int a)
{
	open_it(a);
	while (a--) {
		if (a == 3)
			continue;
		g(a);
	}
	close_it(a);
}
