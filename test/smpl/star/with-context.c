void f(int a)
{
	char *p, *q;

	p = alloc(a);
	use(p);
	q = alloc(a);
	if (q == NULL)
		return;
	use(q);
}
