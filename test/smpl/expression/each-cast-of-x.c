int f(int x, int y, struct s *p)
{
	r = (x + y) * 2;
	r = x - -1;
	r = &x;
	r = p->a.b;
	r = (*p).a;
	r = NULL == p;
	r = p ? p->a : 0;
	r = x | A;
	r = x > y;
	r = (char)(x);
	r = sizeof(x);
	r = NULL;
	r = f(x)(y);
	r = f();
	r = f(x) ? f(y) : 0;
	if ((x + y) * 2)
		return x - -1;
	return 0;
}
