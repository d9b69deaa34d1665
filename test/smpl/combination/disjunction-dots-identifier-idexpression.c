int fc0(int x, struct dev *dev)
{
	if (x) {
		if (g(2, unlock())) {
			ret = put(arr[1], q->b, p >= dev);
			h(y);
		}
		dev->len = dev->next;
	}
}
