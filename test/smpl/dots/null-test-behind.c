int f(int n)
{
	struct s *a = alloc(n);
	struct s *b;

	b = alloc(n);
	if (!b)
		return 0;
	return a->len + b->len;
}

int g(int n)
{
	struct s *b;

	b = alloc(n);
	return b->len;
}
