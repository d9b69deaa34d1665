void f(int a)
{
	if (rare(a)) {
		/* rare */
		g(a);
		return;
	}
	if (rare(a > 1))
		g(a);
}
