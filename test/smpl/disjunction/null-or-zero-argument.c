int g(void)
{
	f(NULL, 1);
	f(0, 2);
	f(1, 3);
	f(x, f(0, 4));
}
