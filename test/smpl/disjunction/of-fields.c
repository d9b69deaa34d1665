int g(struct s *a)
{
	return a->x.old + a->y.old + a->z.old;
}
