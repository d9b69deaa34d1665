int h(void)
{
	a = shift(x, 3);
	b = shift(y + 1, 4);
}
