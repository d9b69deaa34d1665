void g(int *a, int b, struct s *c)
{
	put(a);
	put(b);
	put(c);
}
