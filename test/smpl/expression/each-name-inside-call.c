int f(int x, int y, struct s *p)
{
	r = f(x);
	r = f(x + 1);
	r = f(g(x));
	r = g(f(x));
	r = (x + y) * 2;
	r = x - y;
	r = ~x;
	r = p->a;
	r = 0x10;
	r = x = f(x);
	r = f(x)(y);
	r = (*p->f)(x);
	r = f(x ? 1 : 2);
	r = f(x) + f(y);
	r = f(x) ? f(y) : 0;
	if (f(x))
		return f(x + 1);
	return 0;
}
