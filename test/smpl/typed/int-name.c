struct s { int n; };
void g(int a, struct s *s, long l)
{
	a++;
	s->n++;
	l++;
}
