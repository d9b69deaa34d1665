int f(int x, int y, struct s *p)
{
	r = 1 + x;
	r = ~x;
	r = p[0].a;
	r = x != 0;
	r = x | A;
	r = x & A;
	r = x << 1;
	r = (int)x;
	r = sizeof(struct s);
	r = "s";
	r = ++x;
	r = f(x)(y);
	r = f();
	r = g();
	r = (struct s){ .a = 1 };
	if (1 + x)
		return ~x;
	return 0;
}
