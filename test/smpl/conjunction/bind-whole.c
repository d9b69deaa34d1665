void f(struct s *p)
{
	take(p->inner);
	take(p->outer);
}
