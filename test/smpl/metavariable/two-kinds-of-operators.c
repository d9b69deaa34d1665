int g(void)
{
	if (x < y)
		x = y;
	if (x > y) {
		x += y;
	}
	if (x > y)
		z = y;
}
