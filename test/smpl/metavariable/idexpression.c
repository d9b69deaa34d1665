void g(int a, struct s *p)
{
	put(a);
	put(p->a);
	put(a + 1);
}
