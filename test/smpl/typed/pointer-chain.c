struct dev { struct dev *next; int old; };
void g(struct dev *a, struct card *c)
{
	a->old = 1;
	a->next->old = 2;
	c->old = 3;
}
