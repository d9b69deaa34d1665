void g(void)
{
	f(a, b);
	f(a);
}
