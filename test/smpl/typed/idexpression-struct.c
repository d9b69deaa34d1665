void f(struct s *a, struct t *b)
{
	drop(a);
	drop(b);
	drop(a->next);
}
