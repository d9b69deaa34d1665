int f(struct s *q)
{
	struct s *p;

	p = kmalloc(10, GFP_ATOMIC);
	g(q);
	memset(p, 0, 10);
	return use(p);
}
