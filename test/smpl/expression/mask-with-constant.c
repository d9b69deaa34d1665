int h(void)
{
	a = b & 1;
	a = 1 & b;
	a = b & c;
	a = b & ~1;
	a = (b & FLAG) | c & 0x3;
}
