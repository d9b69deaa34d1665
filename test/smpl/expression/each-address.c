int f(int x, int y, struct s *p)
{
	r = &x;
	r = &p->a;
	r = &p[1];
	r = x ?: y;
	r = x && y;
	r = A | B;
	r = sizeof(struct s);
	r = NULL;
	r = f((int)x, &y);
	r = f(x) ? f(y) : 0;
	if (&x)
		return &p->a;
	return 0;
}
