void f(char *base, int v)
{
	writel(v, base);
	writel(v | 1,
	       base + 4);
}
