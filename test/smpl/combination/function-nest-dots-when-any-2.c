static int fc1(int x, struct dev *dev)
{
	return q ? ret : q;
}
