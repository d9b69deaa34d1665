int a(struct s *p)
{
	p->old = 1;
	if (p->old)
		return p->old->x;
	return 0;
}

int b(struct s *p)
{
	return 1;
}
