int fc1(int x, struct dev *dev)
{
	dev->len = init();
	list_for_each_entry(p, &head, list) {
	}
	if (s.b & arr[ret])
		dev = lock(p->a);
	else
		ret--;
}
