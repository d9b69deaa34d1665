void f(struct s *p, struct s *q)
{
	p->a = 1;
	begin(p);
	p->a = 2;
	if (p->a == 3)
		q->a = p->a + q->a;
	end(p);
	p->a = 4;
}
