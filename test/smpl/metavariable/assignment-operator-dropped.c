int h(void)
{
	x.a = 1;
	x.b += 2;
	x.c <<= 3;
	if ((x.d = get()) > 0)
		return 1;
}
