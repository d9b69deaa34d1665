void f(int a)
{
	if (a != 0 || 0 != a)
		g();
	if (a)
		h();
}
