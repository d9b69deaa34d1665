void f(struct s *p)
{
	p->n--;
	while (p->n--)
		g(p);
	--p->n;
}
