void g(int a)
{
	struct s *p = (struct s *)get(a);
	struct t *q = (struct t *)get(a);
}
