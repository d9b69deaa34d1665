int read_one(struct s *s)
{
	return s->one;
}
