int f(int x, int y, struct s *p)
{
	r = p->a;
	r = !x == 0;
	r = !p;
	r = x || y;
	r = A | B;
	r = x >> y;
	r = "a" "b";
	r = NULL;
	r = ++x;
	r = p->a = f(p);
	r = (x, y);
	r = x = y = 1;
	r = f(NULL);
	r = f();
	r = g();
	if (p->a)
		return !x == 0;
	return 0;
}
