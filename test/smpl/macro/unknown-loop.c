void f(struct l *list)
{
	struct i *it;

	for_every_item(it, list) {
		if (it->x)
			continue;
		old(it);
	}
	each_thing (it, list)
		old(it);
}
