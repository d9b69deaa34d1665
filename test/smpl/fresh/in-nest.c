int probe(struct s *q)
{
	reg(q);
	work();
	unreg(q);
	return 0;
}
