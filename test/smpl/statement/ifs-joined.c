void f(int a, int b)
{
	if (a) {
		if (b)
			g();
	}
	if (a) {
		if (b)
			g();
		h();
	}
}
