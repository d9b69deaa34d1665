static struct s *fa0(int n)
{
	h(s.b, y);
	return dev;
}
