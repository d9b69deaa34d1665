int f(int a)
{
	struct foo *p = get(a);
	struct foo *q = other(a);

	if (p->old)
		g(q->old);
	while (a--)
		p->old += a;
	return p->old;
}
