int g(void)
{
	if (x == 1 && y == 2)
		return z != 3;
}
