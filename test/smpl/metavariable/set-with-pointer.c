void h(struct s *a, struct t b, struct t *c)
{
	f(a);
	f(b);
	f(c);
	f(*c);
}
