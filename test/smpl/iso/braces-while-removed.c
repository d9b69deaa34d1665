void f(int a)
{
	while (g(a)) {
		relax();
	}
	while (h(a))
		relax();
}
