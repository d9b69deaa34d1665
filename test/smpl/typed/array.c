struct s { int v[2]; };
int top[3];
void g(int *p, struct s *s, int q[])
{
	int l[4];

	use(p);
	use(l);
	use(top);
	use(s->v);
	use(q);
}
