void f(int m)
{
	p = get();
	if (p == NULL)
		return;
	use(p->f);
}

void g(int m)
{
	p = get();
	use(p->f);
}
