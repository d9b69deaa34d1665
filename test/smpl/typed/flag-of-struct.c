struct dev { int flags; };
struct card { int flags; struct dev *dev; };
void g(struct dev *a, struct card *c)
{
	a->flags |= 1;
	c->flags |= 2;
	c->dev->flags |= 4;
}
