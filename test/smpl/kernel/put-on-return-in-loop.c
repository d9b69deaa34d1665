int f(struct node *np)
{
	struct node *c;

	for_each_child_of_node(np, c) {
		if (bad(c))
			return -1;
		if (worse(c)) {
			of_node_put(c);
			return -2;
		}
		if (fine(c)) {
			log();
			return 0;
		}
	}
	return 1;
}
