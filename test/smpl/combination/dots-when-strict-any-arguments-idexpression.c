static struct s *fb0(int x, struct dev *dev)
{
	if (ret)
		unlock(i, p, lock(MAX));
	dev->a = n;
}
