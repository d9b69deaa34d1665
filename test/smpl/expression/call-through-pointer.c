int f(struct s *p)
{
	return (*p->handler)(3) + p->handler(4);
}
