int g(void)
{
	x = 1;
	x = y = 2;
}
