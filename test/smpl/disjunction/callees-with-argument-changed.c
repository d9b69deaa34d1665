int g(void)
{
	x = a(1);
	x = b(c * 2);
	y = a(1);
}
