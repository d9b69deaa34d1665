int f(struct s *p, const char *src, int n)
{
	char *b;

	b = kmalloc(n, GFP_KERNEL);
	if (!b)
		return -ENOMEM;
	memcpy(b, src, n);
	p->b = b;
	return 0;
}
