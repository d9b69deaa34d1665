int f(char *base, int i)
{
	int v = readl(base + 4);

	v |= readl(base + 8 * i);
	return v + readl(base);
}
