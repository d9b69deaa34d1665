int f(int x, int y, struct s *p)
{
	r = f(x);
	r = f(x, y);
	r = f(x + 1);
	r = f(g(x));
	r = g(f(x));
	r = x + y + 1;
	r = !x;
	r = &p[1];
	r = (void *)p;
	r = A;
	r = f((int)x, &y);
	r = f(p->a, p);
	r = f(x ? 1 : 2);
	r = f(x) + f(y);
	r = (struct s){ .a = 1 };
	if (f(x))
		return f(x, y);
	return 0;
}
