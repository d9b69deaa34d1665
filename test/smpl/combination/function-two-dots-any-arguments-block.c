void fc0(int n)
{
	list_for_each_entry(p, &head, list) {
	}
	if (dev->b)
		p->next = p->next;
	while (0) {
	}
	f();
	unlock(s.b);
}
