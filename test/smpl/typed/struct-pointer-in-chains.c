struct q { struct s *m; struct s n; };
int h(struct s *a, struct q *b, struct t *c)
{
	struct s arr[3], *ptrs[4];
	a->x = b->m->y + c->z;
	b->n.x = arr[1].y + ptrs[2]->z;
	((struct s *)c)->w = (&b->n)->v;
}
