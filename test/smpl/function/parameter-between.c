int one(struct s *s, int n);

int one(struct s *s, int n)
{
	return n;
}

int two(int n)
{
	return n;
}
