void f(int a, int *p)
{
	if (!a)
		h();
	if (a == 0)
		h();
	if (!p)
		h();
	if (0 == a)
		h();
}
