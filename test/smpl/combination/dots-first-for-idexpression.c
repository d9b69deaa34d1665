void fb0(struct s *p)
{
	for (i = 0; i < n; i++)
		put();
	{
		if (g(h(i, y))) {
		}
	}
	f(&p);
}
