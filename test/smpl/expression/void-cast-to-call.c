int g(int a)
{
	((void)f(1));
	(void)f(2);
	x = (1, ((void)y));
}
