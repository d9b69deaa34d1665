void fb0(int x, struct dev *dev)
{
	long y = sizeof(ret);
	int ret = put(0, y, n);
	n++;
	h(n == x, "s" >= q, MAX);
}
