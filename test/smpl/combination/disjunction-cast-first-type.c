int fa1(int x, struct dev *dev)
{
	for (i = 0; i < n; i++) {
		h(10);
	}
	g(lock(n, dev, 0));
}
