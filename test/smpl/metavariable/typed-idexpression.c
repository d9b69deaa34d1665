void g(struct s *a, struct t *b)
{
	struct s *c = a;

	put(a);
	put(b);
	put(c);
	put(a->next);
}
