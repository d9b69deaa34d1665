void f(struct s *a, struct s *b)
{
	note(a->b);
	free(a->b);
	free(b);
}
