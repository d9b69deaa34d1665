struct s { int n; char c; int *p; int a[3]; };
void g(int i, int *p, struct s *s, char c, long l)
{
	use(i);
	use(*p);
	use(p[1]);
	use(s->n);
	use(s->c);
	use(*s->p);
	use(s->a[1]);
	use(c);
	use(l);
	use(3);
	use(i + 1);
	use(i == 1);
}
