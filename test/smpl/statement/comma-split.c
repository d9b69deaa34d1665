void f(int n)
{
	a = 1, b = 2;
	if (n)
		a = 1, b = 2;
	f(1, 2);
}
