int y(void)
{
	struct foo *a = b->c;
	unsigned long d = (e + 1) * 2;
	const char *s = "x y";
	int z[3] = { 1 };
}
