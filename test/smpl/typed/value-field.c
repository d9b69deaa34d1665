struct dev { struct dev *next; int old; };
struct card { struct dev in; int old; };
void g(struct dev *a, struct card *c, struct dev v)
{
	a->old = 1;
	v.old = 2;
	c->in.old = 3;
	c->old = 4;
}
