int g(void)
{
	x = (f(1));
	if ((f(2)))
		return (f(3));
	y = (f(4)) + 1;
}
