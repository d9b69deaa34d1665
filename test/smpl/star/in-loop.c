void f(struct l *l)
{
	struct i *it;

	list_each(it, l) {
		if (it->x)
			remove(it);
	}
	remove(it);
}
