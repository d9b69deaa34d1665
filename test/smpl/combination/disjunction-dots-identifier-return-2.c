static struct s *fa0(int x, struct dev *dev)
{
	dev += p;
	return p;
}
