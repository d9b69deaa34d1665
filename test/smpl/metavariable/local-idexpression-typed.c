struct s *all;
void h(struct s *a)
{
	struct s *b;
	struct t *c;
	free_s(a);
	free_s(b);
	free_s(c);
	free_s(all);
}
