int f(void)
{
	return scale(4) + scale(0x10);
}
