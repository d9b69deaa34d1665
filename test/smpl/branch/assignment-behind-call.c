void g(struct s *p)
{
	free(p->a);
	if (p->b)
		free(p->b);
	free(p);
}
