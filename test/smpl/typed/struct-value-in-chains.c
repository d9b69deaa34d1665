struct q { struct s *m; struct s n; };
int h(struct s *a, struct q *b, struct t c)
{
	struct s arr[3], *ptrs[4];
	b->n.x = arr[1].y + (*a).z;
	c.x = (*ptrs[1]).y;
}
