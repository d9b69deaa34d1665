int g(struct s *p)
{
	f((a));
	(f(b));
}
