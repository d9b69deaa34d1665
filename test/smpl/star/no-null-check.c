int f(struct s *p)
{
	p = kmalloc(10);
	p->a = 1;
	return 0;
}

int g(struct s *p)
{
	p = kmalloc(10);
	if (p == NULL)
		return 1;
	p->a = 1;
	return 0;
}
