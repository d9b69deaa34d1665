static struct s *fa1(int n)
{
	long x = dev->len;
	int i, n;
	h(h(n), "s" != (MAX));
	h(x == y, init(p, y, i));
}
