int y(void)
{
	a = 1;
	b = c + 2;
}
