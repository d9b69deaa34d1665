int f(struct foo *p, struct foo *q)
{
	g(&p->dev);
	h(&q->dev, &p->other);
	return k(&p->next->dev);
}
