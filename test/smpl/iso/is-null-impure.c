void put(struct card *c)
{
	if (c->name != NULL)
		kfree(c->name);
	if (c->rx)
		kfree(c->rx);
	if (c->tx) {
		kfree(c->tx);
	}
	if (c->a)
		kfree(c->b);
	if (c->a) {
		kfree(c->a);
		c->a = NULL;
	}
}
