void f(int m)
{
	p = alloc(3);
	a();
	s->p = p;
	q = alloc(4);
	fill(&q);
	s->q = q;
}
