int y(void)
{
	f(a, 16);
	f(b, 255);
}
