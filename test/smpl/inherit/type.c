void f(void *q)
{
	struct s *a = special();
	struct s *b = (struct s *)q;
	struct t *c = (struct t *)q;
}
