void f(int m)
{
	p = alloc(3);
	a(p);
	free(p);
	q = alloc(4);
	q = r;
	free(q);
}
