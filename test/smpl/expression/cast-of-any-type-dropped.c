int g(void)
{
	x = (int)f(1);
	y = -(char)f(2);
	(void)f(3);
	z = f(4);
}
