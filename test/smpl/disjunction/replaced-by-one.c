void f(void)
{
	if (a(1))
		x();
	if (b(2))
		x();
}
