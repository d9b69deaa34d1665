int f(struct node *parent)
{
	struct node *c;

	for_each_child_of_node(parent, c) {
		g(c);
		return 1;
	}
	return 0;
}
