int both(struct s *q, int n)
{
	q->one = get_once(n);
	if (n < 3)
		q->one = get(n);
	if (idle(q))
		put(q->one);
	return 0;
}

int single(struct s *q, int n)
{
	q->one = get_once(n);
	if (idle(q))
		put(q->one);
	return 0;
}
