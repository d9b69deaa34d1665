static struct s *fc0(int x, struct dev *dev)
{
	if (i) {
		q->next = unlock(q && (2));
	} else {
	}
	foo(dev && (NULL), q ? x : q, put());
}
