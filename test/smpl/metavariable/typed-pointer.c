struct foo { int n; };
struct bar { struct foo *in; };

int f(struct foo *a, struct bar *b, struct bar *c)
{
	set(a, 1);
	set(b, 2);
	set(b->in, 3);
	return set(c, a->n);
}
