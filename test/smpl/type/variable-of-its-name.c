int least(int a, int b)
{
	u8 u8 = max_t(int, a, b);

	return u8 + sizeof(u8 *);
}
