void f(struct s *p)
{
	int a;
	int b = get(2);

	a = get(1);
	p->v = get(a + b);
}
