void h(void)
{
	f(g(1), 3);
	f(0, g(2), 3);
}
