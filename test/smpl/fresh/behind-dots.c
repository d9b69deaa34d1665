int probe(struct s *q)
{
	reg(q);
	work();
	return 0;
}
