int f(struct s *p, struct s **q, struct s t)
{
	return priv(p) + priv(*q) + priv(&t) + priv(p + 1) + priv((struct s *)q) + priv(get(p)) + priv(q[1]);
}
