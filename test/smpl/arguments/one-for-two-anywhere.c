void h(void)
{
	f(g(1));
	f(g(1), 4);
	f(0, g(2));
}
