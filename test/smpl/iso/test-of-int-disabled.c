void f(int a, int b)
{
	if (a)
		g();
	if (b != 0)
		h();
}
