void g(void)
{
	f(a, LAST);
	f(a, b, LAST);
	f(LAST);
}
