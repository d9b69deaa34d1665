void fa1(struct s *p)
{
	if (q->a)
		goto out;
	else
		init(unlock());
	if (p->b) {
	} else {
		i |= &p;
	}
out:
}
