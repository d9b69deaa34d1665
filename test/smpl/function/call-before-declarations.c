int a(struct s *p)
{
	int n;

	n = p->n;
	return n;
}

int b(struct s *p)
{
	return p->n;
}

int c(struct s *p)
{
}
