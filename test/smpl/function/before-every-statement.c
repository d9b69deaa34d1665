int a(struct s *p)
{
	int n;
	char c;

	n = p->n;
	return n;
}

int b(struct s *p)
{
	return p->n;
}
