int z(int x)
{
	a.b = c.d.e;
	f(p->q.r);
	a.b(1);
	g(&a.b);
}
