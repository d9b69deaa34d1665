static struct s *fc0(int x, struct dev *dev)
{
	lock(g(n, y, n), s.len);
	g(n);
	return dev;
}
