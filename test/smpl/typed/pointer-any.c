int f(char *a, int b, struct s *c)
{
	return a == 0 || b == 0 || c->x == 0;
}
