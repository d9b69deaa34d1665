int g(void)
{
	f(2, 4);
	f(2, 3, 5);
}
