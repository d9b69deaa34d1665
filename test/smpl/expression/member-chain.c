void g(struct p *p, struct q *q)
{
	f(p->dev->of_node);
	f(q->p->dev->of_node);
	f(p->dev.of_node);
	f((*p).dev->of_node);
	f(p->dev->of_node->name);
}
