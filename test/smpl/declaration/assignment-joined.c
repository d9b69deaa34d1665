int get(struct card *c)
{
	struct ring *r;
	r = c->ring;

	return r->n;
}
