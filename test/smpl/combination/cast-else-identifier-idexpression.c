void fc0(struct s *p)
{
	if (*q)
		put();
	else {
		if (q->b)
			put(sizeof(ret), (struct s *)y, x);
		else
			foo(!y, "s", dev * y);
	}
}
