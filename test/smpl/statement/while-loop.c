void f(int a)
{
	while (busy(a))
		relax();
	while (busy(a)) {
		relax();
		a++;
	}
}
