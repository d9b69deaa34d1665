void f(int x)
{
	if ((test(x)) == 3)
		return;
	if (test(x) == (3))
		return;
}
