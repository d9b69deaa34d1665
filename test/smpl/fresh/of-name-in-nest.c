int probe(struct s *q)
{
	reg(1);
	work();
	dereg(1);
	return 0;
}
