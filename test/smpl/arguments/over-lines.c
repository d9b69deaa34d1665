void f(struct s *p)
{
	configure(p,
		  p->first,
		  0);
}
