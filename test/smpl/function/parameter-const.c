int foo_size(struct foo *p);

int foo_size(struct foo *p)
{
	return p->size;
}

int foo_other(struct foo *p, int n)
{
	return p->size + n;
}
