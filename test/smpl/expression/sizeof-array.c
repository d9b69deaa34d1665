int g(int *t, struct s *q)
{
	return sizeof(t) / sizeof(t[0]) + sizeof(q->x) / sizeof(q->x[0]) +
	       sizeof(t) / sizeof(*t);
}
