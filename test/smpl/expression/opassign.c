void f(int a, int b)
{
	a = a + b;
	a = a + b + 1;
	a = b + a;
	a = a + (b ? 1 : 2);
	if ((a = a + 1))
		return;
	for (;; a = a + 2)
		g(a);
}
