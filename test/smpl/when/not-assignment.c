void f(int a)
{
	char *p;

	p = find(a);
	g(p);
	if (p == NULL)
		return;
	h(p);
}
