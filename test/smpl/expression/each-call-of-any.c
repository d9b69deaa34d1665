int f(int x, int y, struct s *p)
{
	r = f(g(x));
	r = g(f(x));
	r = x ? y : 1;
	r = ((x));
	r = "s";
	r = x = f(x);
	r = x += 1;
	r = x++;
	r = ++x;
	r = p->a = f(p);
	r = f(x)(y);
	r = f((int)x, &y);
	r = f(!x);
	r = f(0);
	r = f();
	if (f(g(x)))
		return g(f(x));
	return 0;
}
