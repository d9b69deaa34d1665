int f(void)
{
	struct s *a = container_of(q, struct s, m);
	b = container_of(&q->r, t, m)->x;
}
