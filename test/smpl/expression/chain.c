struct n *f(struct n *a)
{
	return get_parent(get_child(a->next))->next;
}
