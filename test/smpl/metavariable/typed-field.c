struct a { int x; };
struct b { struct a *a; struct b *next; int x; };
int h(struct a *p, struct b *q, struct a r) { return p->x + q->x + q->a->x + q->next->a->x + (&r)->x; }
