void f(struct s *p, int a)
{
	mark(p->x);
	mark(a + 1);
	use(p->x);
	use(p -> x);
	use(a+1);
	use(a);
}
