static struct s *fb0(int n)
{
	f(q == ("s"));
	return s.len;
}
