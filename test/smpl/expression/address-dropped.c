int g(void)
{
	x = &f(1);
	x = & f(2);
	x = y & f(3);
}
