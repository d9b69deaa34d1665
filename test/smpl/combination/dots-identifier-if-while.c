int fc0(int x, struct dev *dev)
{
	if (y == g())
		y += p->len;
	while (q >= dev)
		q->b = (i - (7)) * n;
	init(ret, 7 - p);
}
