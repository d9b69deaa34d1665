void f(int a)
{
	if (likely_one(a)) {
		int b = a;

		g(b);
	}
	if (likely_one(a + 1))
		while (a)
			a--;
}
