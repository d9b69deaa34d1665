int f(int a, struct s *p)
{
	int b = *&a;
	b = *&p->x + *&a;
	return *&(a);
}
