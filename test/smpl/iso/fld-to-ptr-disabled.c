struct s { int len; };
int f(struct s *p, struct s q)
{
	return p->len + q.len;
}
