void *mk(struct s *s)
{
	return s->p;
}

int no(struct s *s)
{
	return 1;
}

int use(struct s *s)
{
	void *p = mk(s);
	return no(s);
}
