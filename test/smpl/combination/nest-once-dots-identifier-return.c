void fa0(int x, struct dev *dev)
{
	p->b = n;
	if (f(init(x), y)) {
		if (x + q->b)
			q->a = dev->len;
	} else
		foo(q, (int)i, h(ret, q, q));
	return arr[y];
}
