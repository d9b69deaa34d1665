void one(char *a, struct s *b, int unused)
{
	g(a);
}

void two(int unused)
{
	g(0);
}
