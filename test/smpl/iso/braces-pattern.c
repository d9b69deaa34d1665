int f(int a)
{
	if (a)
		bad(a);
	if (a) {
		bad(a);
	}
	if (a) {
		g(a);
		bad(a);
	}
	return 0;
}
