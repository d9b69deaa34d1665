int f(struct s *p, struct s **q)
{
	return (*p).a + (**q).a + (*q[1]).b.c + (*get(p)).a + (*(p + 1)).a;
}
