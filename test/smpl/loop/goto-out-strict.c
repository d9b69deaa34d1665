int f(struct l *l)
{
	struct i *it;

	list_each(it, l) {
		if (g(it))
			goto found;
	}
	return 0;
found:
	use(it);
	return 1;
}

int h(struct l *l)
{
	struct i *it;

	list_each(it, l) {
		g(it);
	}
	use(it);
	return 1;
}
