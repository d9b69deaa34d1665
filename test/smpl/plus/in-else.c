int f(int a)
{
	if (check(a))
		g();
	if (check(a + 1)) {
		g();
		h();
	}
	return 0;
}
