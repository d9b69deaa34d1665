void fb1(int x, struct dev *dev)
{
	if (lock(q, x))
		h((long)("s"), dev->a);
	h(q->a, h(2, MAX));
}
