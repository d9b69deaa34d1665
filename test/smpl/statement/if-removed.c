void f(struct s *p)
{
	if (p->a)
		free_it(p->a);
	if (p->b) {
		free_it(p->b);
	}
	if (p->a)
		free_it(p->b);
}
