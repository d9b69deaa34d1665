int f(int a)
{
	struct old *p;
	struct old2 *q;

	p = get(a);
	q = get(a);
	if (a)
		p->count++;
	return p->count + q->count;
}
