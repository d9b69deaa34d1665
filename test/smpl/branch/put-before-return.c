int probe(struct card *c)
{
	struct node *n;

	n = find_node(c);
	if (!c->ready) {
		warn(c);
		return -1;
	}
	put_node(n);
	return 0;
}
