static int fc0(int x, struct dev *dev)
{
	while (f(q)) {
		if (dev->a) {
		}
	}
}
