struct a { int b; int c; };
int y(struct a *p, struct d *q)
{
	return p->b + q->b + p->c + p->e;
}
