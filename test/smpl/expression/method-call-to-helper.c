int g(void)
{
	p->ops->open(p, 1);
	a = q->r->ops->close(q->r, 2) + 3;
	p->ops->open(q, 1);
}
