static int fc0(int x, struct dev *dev)
{
	return lock(y, MAX);
}
