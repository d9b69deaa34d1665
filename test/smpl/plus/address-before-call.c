int g(void)
{
	x = f(1);
	y(f(2), f(3));
}
