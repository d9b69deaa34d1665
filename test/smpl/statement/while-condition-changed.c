int f(int a)
{
	while (!done(a))
		g();
	while (!done(a)) {
		g();
		h();
	}
	return 0;
}
