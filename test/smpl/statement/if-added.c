void f(struct s *p)
{
	put_it(p->a);
	g();
}
