struct resource { int start, end; };
int g(struct resource *r)
{
	int a = (r->end - r->start) + 1;

	return r->end - r->start + 1;
}
