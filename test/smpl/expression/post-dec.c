void f(int a, int *p)
{
	a = a - 1;
	*p = *p - 1;
	p[0] = p[0] - 1;
	s->n = s->n - 1;
	a = a - 2;
	a = (a - 1);
}
