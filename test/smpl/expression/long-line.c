int f(struct device_state *state, struct resource_list *list)
{
	return setup(state, list->first_resource_entry, list->count);
}
