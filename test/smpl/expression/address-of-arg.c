void f(struct s a, struct s *p)
{
	init(a);
	init(*p);
	init(p->x);
	init(p[1]);
	init((a));
}
