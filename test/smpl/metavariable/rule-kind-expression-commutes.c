int g(struct s *q)
{
	x = a + b;
	return b + a;
}
