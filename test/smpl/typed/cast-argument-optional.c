struct s { int a; };

void g(struct s *p, struct s q)
{
	clear(p, 0, sizeof(p));
	clear((void *)p, sizeof(p));
	clear(&q, 0, sizeof(q));
}
