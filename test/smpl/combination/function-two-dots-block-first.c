int fb0(int x, struct dev *dev)
{
	unsigned int ret = dev;
	int x = i;
	if (h(&q, x == (0), f(y))) {
	}
	{
		while (y) {
		}
	}
	lock(*p, ret);
}
