void fb1(int n)
{
	p->next |= q->len;
	list_for_each_entry(p, &head, list)
		lock(foo(), y, &p);
}
