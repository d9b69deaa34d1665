int f(struct s *p)
{
	p->q = kmalloc(sizeof(*p->q), GFP_KERNEL);
	if (p->q == NULL)
		return -ENOMEM;
	memset(p->q, 0, sizeof(*p->q));
	return 0;
}
