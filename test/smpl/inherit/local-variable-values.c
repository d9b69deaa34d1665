int a(int p)
{
	int r, s;

	r = f(p);
	s = 3;
	g();
	return r;
}
