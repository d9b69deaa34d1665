void f(struct s *a)
{
	put(a, NULL);
	put(a, 0);
	a = 0;
}
