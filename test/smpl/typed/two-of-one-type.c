void g(int a, int b, char c, struct s *p, struct s *q)
{
	same(a, b);
	same(a, c);
	same(p, q);
	same(p, a);
}
