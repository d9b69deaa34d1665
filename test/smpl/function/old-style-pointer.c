struct node *
find(list, name)
	list_t list;
	char *name;
{
	while (list) {
		if (same(list->text, name))
			return list->node;
		if (same(list->id, list))
			break;
		list = list->next;
	}
	return 0;
}
