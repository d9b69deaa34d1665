int f(int x, int y, struct s *p)
{
	r = f(x);
	r = f(x + 1);
	r = x - -1;
	r = &x;
	r = x || y;
	r = (char)(x);
	r = sizeof(struct s);
	r = x = f(x);
	r = x += 1;
	r = p->a = f(p);
	r = f(x)(y);
	r = f(x ? 1 : 2);
	r = f(0);
	r = f(x) + f(y);
	r = f(x) ? f(y) : 0;
	if (f(x))
		return f(x + 1);
	return 0;
}
