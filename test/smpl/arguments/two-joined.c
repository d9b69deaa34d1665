int a(void)
{
	f(1, 2, 3);
}
