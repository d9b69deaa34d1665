int f(struct l *l, struct l *m)
{
	struct i *it;

	list_each(it, l) {
		use(it);
	}
	list_each(it, m) {
		use(it);
		if (it->x)
			break;
	}
	use(it);
	return 0;
}

int g(struct l *l, int n)
{
	struct i *it;

	do {
		list_each(it, l) {
			use(it);
		}
		it = 0;
		use(it);
	} while (n--);
	return 0;
}

int h(struct l *l, int n)
{
	struct i *it;

	list_each(it, l) {
		n--;
	}
	if (n)
		return 1;
	use(it);
	return 0;
}
