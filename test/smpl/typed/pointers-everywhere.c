struct s { int a; };
int f(struct s *p, struct s **q, struct s r[])
{
	p->a = 1;
	q[0]->a = 2;
	(*q)->a = 3;
	(p + 1)->a = 4;
	r->a = 5;
}
