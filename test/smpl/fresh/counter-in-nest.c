int probe(struct s *q)
{
	reg(q);
	work();
	reg(3);
	return 0;
}
