static int probe(struct port *p)
{
	struct item *first;

	first = get(p);
	if (ready(p) && first)
		p->found = first;
	put(first);
	return 0;
}

static int leaking(struct port *p)
{
	struct item *first;

	first = get(p);
	if (!ready(p))
		return -ENODEV;
	put(first);
	return 0;
}
