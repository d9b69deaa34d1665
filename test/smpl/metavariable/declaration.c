void g(struct s *q)
{
	int a = 1;

	h(a);
}
