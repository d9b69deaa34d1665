int f(int x, int y, struct s *p)
{
	r = p->a;
	r = p->a.b;
	r = p == NULL;
	r = NULL == p;
	r = p != NULL;
	r = x && y;
	r = NULL;
	r = x = f(x);
	r = p->a = f(p);
	r = f(NULL);
	r = f();
	if (p->a)
		return p->a.b;
	return 0;
}
