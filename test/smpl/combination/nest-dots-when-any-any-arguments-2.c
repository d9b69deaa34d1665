void fc0(struct s *p)
{
	if (s.len) {
		{
			init("s" - q);
		}
		if (q->next) {
			init(dev | n, foo(), y);
		}
	} else {
	}
}
