int h(void)
{
	u8 a = 1;
	u16 b = 2;
	u64 c = 3;
	return a;
}
