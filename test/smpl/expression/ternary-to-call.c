int least(int x, int y, struct card *c)
{
	int n = x < y ? x : y;

	c->n = c->a < c->b ? c->a : c->b;
	return n < 3 ? 3 : n;
}
