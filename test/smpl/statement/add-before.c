void f(struct s *p)
{
	p->x = 0;
	release(p);
}
