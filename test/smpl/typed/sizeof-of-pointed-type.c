void f(struct s *p, int *q, char r[4])
{
	memset(p, 0, sizeof(struct s));
	memset(q, 0, sizeof(int));
	memset(r, 0, sizeof(char));
	memset(p, 0, sizeof(struct t));
}
