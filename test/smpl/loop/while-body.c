void f(int n)
{
	while (busy(n)) {
		n = g(n);
		relax();
	}
	while (busy(n))
		relax();
	relax();
}
