int y(void)
{
	f(1);
	f(2);
}
