void f(int a)
{
	if (x)
		g(1);
	if (x) {
		g(2);
	}
}
