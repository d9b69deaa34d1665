static struct s *fb0(int x, struct dev *dev)
{
	{
		i = sizeof(*dev);
	}
	p = y || g(x, p);
}
