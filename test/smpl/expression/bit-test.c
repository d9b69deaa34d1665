int f(struct s *p)
{
	if ((p->flags & FLAG_ON) != 0)
		return 1;
	return (p->flags & FLAG_OFF) != 0;
}
