struct s { int a; };
struct t { struct s s; struct s *p; };
void f(struct t *t)
{
	t->s.a = 0;
	t->p->a = 0;
	(*t->p).a = 0;
	t->a = 0;
}
