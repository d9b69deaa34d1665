enum e { A };
void f(struct s *p, enum e q, struct t *r)
{
	both(p, q);
	both(r, q);
	both(p, p);
}
