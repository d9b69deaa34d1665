void f(struct s *p)
{
	check(p->state == 3);
	check(g(1 + p->state));
	check(p);
}
