void f(struct s *s, int size, int len)
{
	s->size = size;
	s->len = size;
}
