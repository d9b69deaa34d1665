int f(int x, int y, struct s *p)
{
	r = y + x;
	r = x - -1;
	r = (*p).a;
	r = x == 0;
	r = x != 0;
	r = !x == 0;
	r = x && y;
	r = x | A;
	r = x < y;
	r = x <= 3;
	r = (char)(x);
	r = sizeof(int);
	r = 'c';
	r = p->a = f(p);
	r = x = y = 1;
	if (y + x)
		return x - -1;
	return 0;
}
