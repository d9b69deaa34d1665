void fc1(int x, struct dev *dev)
{
	g(g(2), arr[n], put(0, dev));
	if (*p) {
		if ((x && y) == dev->next) {
		} else
			i = p->b;
	}
}
