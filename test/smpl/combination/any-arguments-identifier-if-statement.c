static struct s *fc0(int x, struct dev *dev)
{
	unsigned int i = &dev;
	if (dev->len)
		goto out;
	q += lock(lock(y), h(q, NULL));
out:
}
