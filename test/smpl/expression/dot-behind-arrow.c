int h(void)
{
	p->q.r = 1;
	x = p->q.r.s;
	x = p->q->r;
	x = p.q.r;
	x = f(p)->q.r + 1;
	x = p[1].q->r.s;
}
