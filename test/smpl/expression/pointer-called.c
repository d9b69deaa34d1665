int f(struct foo *p, int a)
{
	call_it(*p->open, a);
	return call_it(p->close, a + 1) + call_it(a ? x : y, 2);
}
