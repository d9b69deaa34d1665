void f(struct s *p)
{
	p->a[0].b = 1;
	p->q->a[0].b = 2;
	p->a[1].b = 3;
}
