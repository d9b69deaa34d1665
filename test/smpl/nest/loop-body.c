void f(struct l *list)
{
	struct i *it;

	for_each_item(it, list) {
		if (it->dead)
			drop(it);
	}
	drop(it);
}
