void g(void)
{
	f(0);
	f(1);
}
