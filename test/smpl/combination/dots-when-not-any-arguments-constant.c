static struct s *fa0(int x, struct dev *dev)
{
	if (&q)
		p->next = foo(s.next, 1, dev->next);
	q->len += p->next;
}
