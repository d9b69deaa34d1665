void f(struct s *p)
{
	p->a = p->b = OLD;
	p->c = OLD;
}
