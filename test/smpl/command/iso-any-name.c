void f(struct s *a)
{
	put(a, NULL);
	put(a, NULL, 0);
}
