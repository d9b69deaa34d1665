int fc0(struct s *p)
{
	n = dev;
	list_for_each_entry(p, &head, list) {
		if (dev->b) {
		} else {
			dev->next += arr[y];
			q += p->next < q->a;
		}
	}
}
