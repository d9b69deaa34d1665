void f(int a, int b)
{
	if (a == 3) {
		g(a);
	}
	seen(a);
	seen(b);
}
