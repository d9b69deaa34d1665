int f(struct s *a, struct s *b)
{
	if (done(a))
		return 1;
	if (b->state)
		return 2;
	while (!a->state)
		step(a);
	return a->state;
}
