int g(void)
{
	f(p->a.b[0].c);
	f(p->q->a.b[0].c.d);
	f(p->a.b[1].c);
	f(p->a.b[0]->c);
}
