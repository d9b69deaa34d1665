void put(struct card *c)
{
	if (c->a) {
		kfree(c->a);
		c->a = NULL;
	}
	if (c->b != NULL) {
		kfree(c->b);
		c->b = NULL;
	}
}
