int f(struct s *q)
{
	say("%d", q->want);
	complain(1);
	return 0;
}
