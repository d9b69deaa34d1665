static struct s *fc0(int x, struct dev *dev)
{
	do {
		dev->a = put();
	} while (h());
}
