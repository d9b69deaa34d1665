static int fa0(int x, struct dev *dev)
{
	if (dev->a)
		unlock();
	n |= put();
}
