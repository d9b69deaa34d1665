struct s { struct t *t; struct u *u; };
int f(struct s *a, struct t *b)
{
	return a->t->n + a->u->n + b->t->n;
}
