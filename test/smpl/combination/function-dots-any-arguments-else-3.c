
static struct s *fb1(int x, struct dev *dev)
{
	struct s *p;
	int ret;
	if (n)
		h(init());
	else
		p->next += MAX;
	init(y ? q : dev, &q, q->a);
	h();
	while (put(p, x, x))
		q->b = y;
	dev->a = !init(p, x, i);
	return arr[0];
}
