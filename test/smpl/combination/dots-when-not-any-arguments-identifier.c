static struct s *fb0(void)
{
	list_for_each_entry(p, &head, list) {
		if (i) {
			h(s.b, q->b);
			q->next = y;
		}
	}
}
