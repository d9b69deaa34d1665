static struct s *fb1(int x, struct dev *dev)
{
	q = n;
	q->next += (char *)f(p, 0, y);
	for (i = 0; i < n; i++) {
		h(p->a, arr[i], h(y, 7, MAX));
		q->len += p->a;
	}
}
