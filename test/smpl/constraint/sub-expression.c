void g(struct s *p, int a)
{
	watch(p->x + 1);
	store(p->x);
	store(p);
	store(a);
}
