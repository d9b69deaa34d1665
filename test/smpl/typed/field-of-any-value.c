void f(void)
{
	struct s a, *p = &a;

	a.k = 0;
	p->k = 0;
	(*p).k = 0;
}
