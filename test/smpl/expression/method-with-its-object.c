int g(int a)
{
	p->f(p, 1, 2);
	p->q->f(p->q);
	p->f(q);
	x = a[1]->f(a[1], 3);
}
