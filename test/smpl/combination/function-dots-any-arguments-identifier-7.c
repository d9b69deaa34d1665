static struct s *fb1(int x, struct dev *dev)
{
	int n, i;
	g(i);
	for (i = 0; i < n; i++) {
		return q->b;
	}
	return dev->b;
}
